/** Every rule. A new one is a new file and a line here. */
import { affinityNeverSettles } from './affinity-never-settles.js';
import { commitStorm } from './commit-storm.js';
import { deassignMissed } from './deassign-missed.js';
import { eoiToWrongPin } from './eoi-to-wrong-pin.js';
import { eoiVectorMismatch } from './eoi-vector-mismatch.js';
import { explicitEoiIgnored } from './explicit-eoi-ignored.js';
import { extintParsedTwice } from './extint-parsed-twice.js';
import { firstMatchResample } from './first-match-resample.js';
import { foreignGsi } from './foreign-gsi.js';
import { highApicId } from './high-apic-id.js';
import { interruptStorm } from './interrupt-storm.js';
import { lockOrder } from './lock-order.js';
import { lostEdge } from './lost-edge.js';
import { maskedPinDelivers } from './masked-pin-delivers.js';
import { misleadingSetRemoteIrr } from './misleading-set-remote-irr.js';
import { neverProgrammedRoute } from './never-programmed-route.js';
import { msixChangedUnmasked } from './msix-changed-unmasked.js';
import { noDestination } from './no-destination.js';
import { noIrqHandler } from './no-irq-handler.js';
import { orphanIrqfd } from './orphan-irqfd.js';
import { pendingLost } from './pending-lost.js';
import { polarityIgnored } from './polarity-ignored.js';
import { postedMode } from './posted-mode.js';
import { resetLeavesRoutes } from './reset-leaves-routes.js';
import { routeAddFailed } from './route-add-failed.js';
import { resamplefdNotWired } from './resamplefd-not-wired.js';
import { sharedLineDropped } from './shared-line-dropped.js';
import { skippedInvalidation } from './skipped-invalidation.js';
import { sleepInAtomic } from './sleep-in-atomic.js';
import { spuriousReplay } from './spurious-replay.js';
import { staleRoute } from './stale-route.js';
import { stuckRemoteIrr } from './stuck-remote-irr.js';
import { swallowedFault } from './swallowed-fault.js';
import { tableRefused } from './table-refused.js';
import { unrecordedFault } from './unrecorded-fault.js';
import type { Rule } from './types.js';

/** In the order of the failure modes F1 to F32, then others, then those of kernels. */
export const RULES: readonly Rule[] = [
  staleRoute,
  stuckRemoteIrr,
  affinityNeverSettles,
  noIrqHandler,
  lostEdge,
  neverProgrammedRoute,
  maskedPinDelivers,
  eoiToWrongPin,
  eoiVectorMismatch,
  explicitEoiIgnored,
  interruptStorm,
  misleadingSetRemoteIrr,
  swallowedFault,
  unrecordedFault,
  routeAddFailed,
  msixChangedUnmasked,
  pendingLost,
  skippedInvalidation,
  foreignGsi,
  resamplefdNotWired,
  firstMatchResample,
  deassignMissed,
  tableRefused,
  highApicId,
  noDestination,
  spuriousReplay,
  sharedLineDropped,
  polarityIgnored,
  extintParsedTwice,
  commitStorm,
  resetLeavesRoutes,
  postedMode,
  orphanIrqfd,
  lockOrder,
  sleepInAtomic,
];
