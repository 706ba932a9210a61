package org.writedown.reference.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One HCPCS Level II code or modifier.
 *
 * @param code five characters, or two for a modifier
 * @param title CMS's short words, public domain; empty where the code is not Level II's own
 * @param added first day of the code, where the file says
 * @param ended the day from which it is no longer valid, where it ended
 */
public record ProcedureRow(
        String code,
        String title,
        @Nullable LocalDate added,
        @Nullable LocalDate ended) {}
