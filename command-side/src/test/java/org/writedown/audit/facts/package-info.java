/** What is stated of codes, compared with published files. */
@NullMarked
package org.writedown.audit.facts;

import org.jspecify.annotations.NullMarked;
