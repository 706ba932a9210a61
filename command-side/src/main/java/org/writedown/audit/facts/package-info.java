/**
 * Facts about codes that are ours to state, in our own words: families and relations of codes, by code
 * alone. No code system's descriptors, and none of the NCCI, MUE or fee schedule tables.
 */
@NullMarked
package org.writedown.audit.facts;

import org.jspecify.annotations.NullMarked;
