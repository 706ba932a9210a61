/**
 * What a firm receives, read into bills. Each format is a {@link org.writedown.intake.BillReader}; the
 * formats are peers and know nothing of each other, of the case or of HTTP.
 */
@NullMarked
package org.writedown.intake;

import org.jspecify.annotations.NullMarked;
