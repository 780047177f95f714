-- Publications that are still to be delivered name their listener by its class; three of these bear new names.
update event_publication
   set listener_id = replace(listener_id, 'kr.oneroof.requestfile.HolidaySweep.', 'kr.oneroof.requestfile.HolidayDueDateService.')
 where listener_id like 'kr.oneroof.requestfile.HolidaySweep.%';
update event_publication
   set listener_id = replace(listener_id, 'kr.oneroof.consultation.room.RoomHolidays.', 'kr.oneroof.consultation.consultinghours.ConsultingHolidayNotifications.')
 where listener_id like 'kr.oneroof.consultation.room.RoomHolidays.%';
update event_publication
   set listener_id = replace(listener_id, 'kr.oneroof.notice.Carrier.', 'kr.oneroof.notice.LetterDeliveryThread.')
 where listener_id like 'kr.oneroof.notice.Carrier.%';
