/** The tables of reference data: how editions are recorded, filled whole or not at all, and looked up by sets of codes. */
@NullMarked
package org.writedown.reference.store;

import org.jspecify.annotations.NullMarked;
