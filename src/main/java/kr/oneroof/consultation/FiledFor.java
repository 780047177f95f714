package kr.oneroof.consultation;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** What a filing keeps of the company as it was that day, whatever the profile becomes later. */
@Embeddable
record FiledFor(UUID snapshotId, String companyName, String district) {
}
