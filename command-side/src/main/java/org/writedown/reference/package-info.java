/**
 * Official code sets, edits, fees and posted prices: how their files are read, which edition answers for which day,
 * and what they say about a bill. Start at {@link org.writedown.reference.SourceKind}.
 */
@NullMarked
package org.writedown.reference;

import org.jspecify.annotations.NullMarked;
