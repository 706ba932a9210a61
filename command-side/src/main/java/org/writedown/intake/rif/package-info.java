/**
 * Claim files of CMS in the RIF layout: a header row, then one row a line, separated by pipes. A claim
 * is a run of rows with the same number.
 */
@NullMarked
package org.writedown.intake.rif;

import org.jspecify.annotations.NullMarked;
