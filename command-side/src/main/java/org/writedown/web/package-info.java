/** How commands arrive over HTTP: one controller a resource, bodies as small records, answers with a version. */
@NullMarked
package org.writedown.web;

import org.jspecify.annotations.NullMarked;
