/**
 * X12 837 claims, professional and institutional, and 835 remittances, versions 5010 and 4010.
 *
 * <p>Three steps, each ignorant of the next. {@link org.writedown.intake.x12.X12Framing} makes one
 * strict stream out of what people really hold (no envelope, headers of the wrong width, line breaks
 * anywhere, any delimiters). StAEDI tokenises that into {@link org.writedown.intake.x12.X12Segment}s.
 * {@link org.writedown.intake.x12.ClaimLoops} turns segments into claims and {@link
 * org.writedown.intake.x12.RemittanceLoops} into remittances; the loops are ours, since
 * StAEDI ships no HIPAA schemas.
 */
@NullMarked
package org.writedown.intake.x12;

import org.jspecify.annotations.NullMarked;
