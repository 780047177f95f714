-- What figures of the halls rest on: whoever changes it, kept reports are reckoned anew.
create trigger venue_booking_stands_behind_figures after insert or update or delete on venue_booking
    for each statement execute function note_figure_change();
create trigger venue_payment_stands_behind_figures after insert or update or delete on venue_payment
    for each statement execute function note_figure_change();
