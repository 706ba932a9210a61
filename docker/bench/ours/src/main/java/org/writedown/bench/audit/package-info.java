/** Auditing bills with all reference data loaded; every table and bill is invented. */
@NullMarked
package org.writedown.bench.audit;

import org.jspecify.annotations.NullMarked;
