package kr.oneroof.consultation.consultinghours;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the room.
 *
 * @param openBookings so many hours a company may have before it at once
 */
@Validated
@ConfigurationProperties("oneroof.consulting-room")
record ConsultingHoursProperties(@DefaultValue("3") @Min(1) int openBookings) {}
