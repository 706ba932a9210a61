/** What one run of the bench is made of: how much is measured, where, and with which processes. */
@NullMarked
package org.writedown.bench.run;

import org.jspecify.annotations.NullMarked;
