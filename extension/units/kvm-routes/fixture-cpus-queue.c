/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The list of CPUs of QEMU 10.0: read after the fixture, with its types in force. */
static void fixture_set_first_cpu(CPUState *cpu)
{
    cpus_queue.tqh_first = cpu;
}
