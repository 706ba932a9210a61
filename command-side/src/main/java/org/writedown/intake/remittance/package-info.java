/** What insurers decided: whether a remittance balances, and which bill and lines of a case it speaks of. */
@NullMarked
package org.writedown.intake.remittance;

import org.jspecify.annotations.NullMarked;
