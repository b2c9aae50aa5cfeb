/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernels before 6.6: the APIC's driver is called through its table, and a vector of its own ends a move. After fixture.c. */
static void fixture_apic_eoi(u32 reg, u32 value)
{
	fixture_apic_write(APIC_EOI, 0);
}

struct apic fixture_apic = {
	.eoi_write = fixture_apic_eoi,
	.read = fixture_apic_read,
	.write = fixture_apic_write,
	.send_IPI = fixture_send_IPI,
	.send_IPI_self = fixture_send_IPI_self,
	.calc_dest_apicid = fixture_calc_dest_apicid,
};

void fixture_vector(struct pt_regs *regs, unsigned int vector)
{
	if (vector == IRQ_MOVE_CLEANUP_VECTOR)
		sysvec_irq_move_cleanup(regs);
	else
		common_interrupt(regs, vector);
}
