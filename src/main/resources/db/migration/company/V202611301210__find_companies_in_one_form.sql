-- Companies are found however their names were spaced or their legal form was written.
alter table company alter column search_text set expression as
    (search_form(name) || ' ' || search_form(name_en) || ' ' || search_form(ceo) || ' ' || business_number || ' ' || phone);
