/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The list of CPUs of QEMU 7.2: read after the fixture, with its types in force. */
static void fixture_set_first_cpu(CPUState *cpu)
{
    cpus.tqh_first = cpu;
}
