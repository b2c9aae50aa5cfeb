/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Locks of QEMU's threads: the big one by its names in QEMU 7.2 and in 10.0, and the functions that the macros call through.
 * Who holds which is the world's.
 */
static QemuMutex big_qemu_lock;

QemuMutexLockFunc qemu_mutex_lock_func = qemu_mutex_lock_impl;
QemuMutexTrylockFunc qemu_mutex_trylock_func = qemu_mutex_trylock_impl;

void qemu_mutex_lock_iothread_impl(const char *file, int line)
{
    qemu_mutex_lock_impl(&big_qemu_lock, file, line);
}

void qemu_mutex_unlock_iothread(void)
{
    qemu_mutex_unlock_impl(&big_qemu_lock, __FILE__, __LINE__);
}

void bql_lock_impl(const char *file, int line)
{
    qemu_mutex_lock_impl(&big_qemu_lock, file, line);
}

void bql_unlock(void)
{
    qemu_mutex_unlock_impl(&big_qemu_lock, __FILE__, __LINE__);
}

/* Devices are emulated with the lock held; the world, which calls them, does not take it. */
bool qemu_mutex_iothread_locked(void)
{
    return true;
}

bool bql_locked(void)
{
    return true;
}
