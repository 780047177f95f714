package kr.oneroof.consultation.council;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;

/** The meetings on file. */
interface MeetingRows extends Repository<Meeting, UUID> {
    /** Locks the row: whatever is done to a meeting, its seats and its agenda comes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findById(UUID id);

    /** Written at once: seats and agenda go past Hibernate. */
    <S extends Meeting> S saveAndFlush(S meeting);

    default Meeting require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
