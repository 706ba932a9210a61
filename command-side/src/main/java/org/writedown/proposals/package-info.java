/** What a read file would do to a case: one proposal a bill or remittance, which a person chooses or leaves. */
@NullMarked
package org.writedown.proposals;

import org.jspecify.annotations.NullMarked;
