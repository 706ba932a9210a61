package org.writedown.cases.command;

import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** Keeping notes and documents, and mending mistakes. */
public sealed interface RecordCommand extends CaseCommand {

    record AddNote(Origin origin, Sensitive<String> text) implements RecordCommand {}

    record AttachDocument(Origin origin, DocumentHash document, Sensitive<String> name, String mediaType, long bytes)
            implements RecordCommand {}

    /** @param corrects the sequence number, within the case, of the entry that was wrong */
    record CorrectEntry(Origin origin, long corrects, Sensitive<String> reason) implements RecordCommand {}
}
