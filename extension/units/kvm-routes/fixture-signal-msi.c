/* SPDX-License-Identifier: GPL-2.0-or-later */
/* For versions of QEMU that ask whether KVM has KVM_SIGNAL_MSI: it has. Later ones require it. Read after fixture.c. */
void kvm_routes_signal_msi_fixture(void)
{
    kvm_direct_msi_allowed = true;
}
