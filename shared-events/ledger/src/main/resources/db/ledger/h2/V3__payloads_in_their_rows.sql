-- H2 keeps any blob of more than 256 bytes apart from its row, in two further trees. Nearly every event is
-- larger; kept in its row, a commit takes a third of the time and a quarter less of the file.
set max_length_inplace_lob 16384;
