package kr.oneroof.consultation.consultinghours;

import java.time.LocalDateTime;
import java.util.UUID;

/** A stretch of an expert's time in a room (상담 시간), local in Seoul. */
public record ConsultingSlot(
        UUID id, LocalDateTime startsAt, LocalDateTime endsAt, String expert, String profession, String place) {}
