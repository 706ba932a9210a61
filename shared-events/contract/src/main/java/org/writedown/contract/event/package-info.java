/** The vocabulary: everything that can happen to a case, as records in sealed interfaces. */
@NullMarked
package org.writedown.contract.event;

import org.jspecify.annotations.NullMarked;
