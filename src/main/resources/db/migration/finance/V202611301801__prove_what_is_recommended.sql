-- 추천·결정의 근거: on which paper something was looked at, what was missing when somebody spoke in favour, and why all the same.
alter table loan_tick add column paper text not null default '' check (paper = '' or paper ~ '^[A-Z_]{2,40}$');

alter table loan_application
    add column missing text not null default '' check (length(missing) <= 2000),
    add column waiver  text not null default '' check (length(waiver) <= 2000),
    add constraint loan_missing_papers_have_a_reason check ((missing = '') = (waiver = ''));

-- Nobody recommends or approves without the required papers but for a reason, and nobody's opinion stands who stepped aside.
-- Words of before are left as they were: looked at only when somebody speaks.
create function refuse_unproved_loan() returns trigger language plpgsql as $$
begin
    if exists (select from loan_programme_paper p where p.programme_id = new.programme_id and p.required
            and not exists (select from loan_paper l where l.number = new.number and l.kind = p.kind)
            and not 'paper:' || p.kind = any (string_to_array(new.missing, ' '))) then
        raise exception 'papers of % are missing without a reason', new.number using errcode = 'check_violation';
    end if;
    if new.state = 'NOTIFIED' and exists (select from loan_recusal r where r.number = new.number and r.person_id = new.reviewed_by) then
        raise exception 'the reviewer of % stepped aside', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_unproved_loan before update of state on loan_application for each row
    when ((old.state = 'UNDER_REVIEW' and new.state = 'PROPOSED' and new.favoured) or (old.state = 'PROPOSED' and new.state = 'NOTIFIED'))
    execute function refuse_unproved_loan();
