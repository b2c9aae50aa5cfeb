/* c */
#if !defined(GUARD_H)
#define GUARD_H
guard
#endif /* x */
