/**
 * What a firm receives, read into bills and remittances. Each format is a {@link org.writedown.intake.DocumentReader}; the
 * formats are peers and know nothing of each other, of the case or of HTTP.
 */
@NullMarked
package org.writedown.intake;

import org.jspecify.annotations.NullMarked;
