/** What logs and registers of a real QEMU show of its VT-d. Lines: hw/i386/trace-events of QEMU 7.2 and 10.0. */
import type { EventSpec, StateSpec } from '../types.js';

export const vtdEvents: Readonly<Record<string, EventSpec>> = {
  vtd_reg_read: { line: 'addr 0x%lx size 0x%lx' },
  vtd_reg_write: { line: 'addr 0x%lx size 0x%lx value 0x%lx' },
  vtd_reg_write_gcmd: { line: 'status 0x%x value 0x%x' },
  vtd_reg_write_fectl: { line: 'value 0x%x' },
  vtd_reg_write_iectl: { line: 'value 0x%x' },
  vtd_reg_ics_clear_ip: { line: '' },
  vtd_reg_ir_root: { line: 'addr 0x%lx size 0x%x' },
  vtd_ir_enable: { line: 'enable %d' },
  vtd_inv_qi_enable: { line: 'enabled %d' },
  vtd_inv_qi_setup: { line: 'addr 0x%lx size %d' },
  vtd_inv_qi_head: { line: 'read head %d' },
  vtd_inv_qi_tail: { line: 'write tail %d' },
  vtd_inv_qi_fetch: { line: '' },
  vtd_inv_desc: { line: 'invalidate desc type %s high 0x%lx low 0x%lx' },
  vtd_inv_desc_iec: { line: 'granularity 0x%x index 0x%x mask 0x%x' },
  vtd_inv_desc_wait_sw: { line: 'wait invalidate status write addr 0x%lx data 0x%x' },
  vtd_inv_desc_wait_irq: { line: '%s' },
  vtd_inv_desc_wait_write_fail: { line: 'write fail for wait desc hi 0x%lx lo 0x%lx' },
  vtd_warn_invalid_qi_tail: { line: 'tail 0x%x' },
  vtd_ir_irte_get: { line: 'index %d low 0x%lx high 0x%lx' },
  vtd_ir_remap: { line: 'index %d trigger %d vector %d deliver %d dest 0x%x mode %d' },
  vtd_ir_remap_type: { line: '%s' },
  vtd_ir_remap_msi: { line: '(addr 0x%lx, data 0x%lx) -> (addr 0x%lx, data 0x%lx)' },
  vtd_ir_remap_msi_req: { line: 'addr 0x%lx data 0x%lx' },
  vtd_warn_ir_vector: { line: 'sid 0x%x index %d vec %d (should be: %d)' },
  vtd_warn_ir_trigger: { line: 'sid 0x%x index %d trigger %d (should be: %d)' },
  vtd_irq_generate: { line: 'addr 0x%lx data 0x%lx' },
  vtd_fsts_ppf: { line: 'FSTS PPF bit set to %d' },
  vtd_fsts_clear_ip: { line: '' },
  vtd_frr_new: { line: 'index %d high 0x%lx low 0x%lx' },
  x86_iommu_iec_notify: { line: 'Notify IEC invalidation: global=%d index=%u mask=%u' },
};

function register(name: string, offset: number, bytes: 4 | 8): StateSpec {
  const type = bytes === 8 ? 'uint64_t' : 'uint32_t';
  return {
    key: `vtd.${name}`,
    of: [`*(${type} *)&intel_iommu->csr[0x${offset.toString(16)}]`],
    form: { as: 'hex', digits: 1 },
  };
}

export const vtdState: readonly StateSpec[] = [
  register('gsts', 0x1c, 4),
  register('fsts', 0x34, 4),
  register('fectl', 0x38, 4),
  register('irta', 0xb8, 8),
  register('iqh', 0x80, 8),
  register('iqt', 0x88, 8),
  register('ics', 0x9c, 4),
  register('frcd0', 0x220, 8),
  register('frcd1', 0x228, 8),
];
