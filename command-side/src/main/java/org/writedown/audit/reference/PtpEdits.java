package org.writedown.audit.reference;

import java.util.List;

/** NCCI procedure-to-procedure edits among the codes asked about. */
public interface PtpEdits extends Edited {

    /** Edits in which the code stands in column 1, with column 2 among the codes asked about; any date. */
    List<PtpEdit> withColumnOne(String code, EditSetting setting);
}
