-- Due dates stand behind the figures of every service.
create trigger request_file_stands_behind_figures after insert or update or delete on request_file
    for each statement execute function note_figure_change();
