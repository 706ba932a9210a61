package org.writedown.reference.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an edit says beside its two codes. A few thousand of these serve all edits of a table, since edits come and go with
 * the quarters.
 *
 * @param effective first day on which it applies
 * @param deletion first day on which it no longer applies; absent while it does
 * @param modifier 0 if no modifier bypasses it, 1 if an associated modifier may
 */
record PtpTerms(LocalDate effective, @Nullable LocalDate deletion, int modifier) {}
