-- Publications that are still to be delivered name their listener by its class; two of these bear new names. The bell
-- of the letters is no such listener any more: its thread looks by itself.
update event_publication
   set listener_id = replace(listener_id, 'kr.oneroof.requestfile.HolidaySweep.', 'kr.oneroof.requestfile.HolidayDueDateService.')
 where listener_id like 'kr.oneroof.requestfile.HolidaySweep.%';
update event_publication
   set listener_id = replace(listener_id, 'kr.oneroof.consultation.room.RoomHolidays.', 'kr.oneroof.consultation.consultinghours.ConsultingHolidayNotifications.')
 where listener_id like 'kr.oneroof.consultation.room.RoomHolidays.%';
delete from event_publication where listener_id like 'kr.oneroof.notice.Carrier.%';
