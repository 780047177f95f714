package kr.oneroof.consultation.council;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

import kr.oneroof.kernel.NotOnFile;

/** The meetings on file. */
interface CouncilMeetingRepository extends Repository<CouncilMeeting, UUID> {
    /** Locks the row: whatever is done to a meeting, its seats and its agenda comes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CouncilMeeting> findById(UUID id);

    /** Written at once: seats and agenda go past Hibernate. */
    <S extends CouncilMeeting> S saveAndFlush(S meeting);

    /** Whoever has an older page on the screen is late from now on, though the row itself may be as it was. */
    @Modifying(clearAutomatically = true)
    @Query(value = "update council_meeting set version = version + 1 where id = :id", nativeQuery = true)
    void raiseVersion(@Param("id") UUID id);

    default CouncilMeeting require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
