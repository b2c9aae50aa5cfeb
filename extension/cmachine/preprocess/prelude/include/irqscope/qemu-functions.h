/*
 * Inline functions of QEMU that keep their state in variables of each thread, which the world's actors have not: prototypes that
 * leave them to the world. One entry a line.
 */

void rcu_read_lock(void);
void rcu_read_unlock(void);
