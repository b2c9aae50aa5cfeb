/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernels since 6.6: the APIC's driver is called statically, and a timer ends a move. After fixture.c. */
static void fixture_apic_eoi(void)
{
	fixture_apic_write(APIC_EOI, 0);
}

struct static_call_key __SCK__apic_call_eoi = { .func = fixture_apic_eoi };
struct static_call_key __SCK__apic_call_read = { .func = fixture_apic_read };
struct static_call_key __SCK__apic_call_write = { .func = fixture_apic_write };
struct static_call_key __SCK__apic_call_send_IPI = { .func = fixture_send_IPI };
struct static_call_key __SCK__apic_call_send_IPI_self = { .func = fixture_send_IPI_self };

struct apic fixture_apic = {
	.eoi = fixture_apic_eoi,
	.read = fixture_apic_read,
	.write = fixture_apic_write,
	.send_IPI = fixture_send_IPI,
	.send_IPI_self = fixture_send_IPI_self,
	.calc_dest_apicid = fixture_calc_dest_apicid,
};

void fixture_vector(struct pt_regs *regs, unsigned int vector)
{
	common_interrupt(regs, vector);
}
