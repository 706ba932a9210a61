/**
 * Itemised statements as tables: CSV and TSV with any delimiter and character set, and XLSX. Columns
 * are told by their headers, or by a mapping that a person has saved for the provider; what each was
 * understood as is said, not assumed.
 */
@NullMarked
package org.writedown.intake.table;

import org.jspecify.annotations.NullMarked;
