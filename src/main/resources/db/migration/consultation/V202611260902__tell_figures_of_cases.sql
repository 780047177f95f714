-- A kept report of consultations rests on these two and on the request files.
create trigger consultation_case_stands_behind_figures after insert or update or delete on consultation_case
    for each statement execute function note_figure_change();
create trigger consultation_survey_stands_behind_figures after insert or update or delete on consultation_survey
    for each statement execute function note_figure_change();
