/**
 * PDF statements: their text, and rows that look like charges, as a proposal that a person confirms.
 * Nothing of a PDF becomes a bill by itself: where a number stands on a page says little of what it means.
 */
@NullMarked
package org.writedown.intake.pdf;

import org.jspecify.annotations.NullMarked;
