-- What figures of loans rest on: whoever changes it, kept reports are reckoned anew.
create trigger loan_application_stands_behind_figures after insert or update or delete on loan_application
    for each statement execute function note_figure_change();
create trigger loan_programme_stands_behind_figures after insert or update or delete on loan_programme
    for each statement execute function note_figure_change();
create trigger loan_stands_behind_figures after insert or update or delete on loan
    for each statement execute function note_figure_change();
create trigger loan_movement_stands_behind_figures after insert or update or delete on loan_movement
    for each statement execute function note_figure_change();
create trigger subsidy_payment_stands_behind_figures after insert or update or delete on subsidy_payment
    for each statement execute function note_figure_change();
create trigger recovery_order_stands_behind_figures after insert or update or delete on recovery_order
    for each statement execute function note_figure_change();
create trigger loan_measure_stands_behind_figures after insert or update or delete on loan_measure
    for each statement execute function note_figure_change();
create trigger bank_stands_behind_figures after insert or update or delete on bank
    for each statement execute function note_figure_change();
