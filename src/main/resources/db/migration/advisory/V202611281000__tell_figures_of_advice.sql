-- What the panel's figures rest on, so that a kept report is known to be out of date.
create trigger advisory_request_stands_behind_figures after insert or update or delete on advisory_request
    for each statement execute function note_figure_change();
create trigger advisory_engagement_stands_behind_figures after insert or update or delete on advisory_engagement
    for each statement execute function note_figure_change();
create trigger advisory_session_stands_behind_figures after insert or update or delete on advisory_session
    for each statement execute function note_figure_change();
create trigger advisory_review_stands_behind_figures after insert or update or delete on advisory_review
    for each statement execute function note_figure_change();
create index advisory_request_by_filing on advisory_request (filed_at);

-- That the company has been reminded before its silence confirms (자동 확인 예고).
alter table advisory_engagement add column reminded_at timestamptz;
