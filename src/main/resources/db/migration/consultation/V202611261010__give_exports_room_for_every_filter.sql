-- As long as the longest filter that an address can name: fourteen values of a hundred letters, nine signs each.
alter table consultation_export drop constraint consultation_export_filter_check;
alter table consultation_export add constraint consultation_export_filter_check check (length(filter) <= 14000);
