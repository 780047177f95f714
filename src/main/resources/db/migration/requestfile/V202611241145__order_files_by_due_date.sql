-- Lists of all requests, ended ones too, in the order of due dates.
create index request_file_by_due on request_file (due_at, number);
