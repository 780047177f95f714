package kr.oneroof.consultation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** The cases on file. */
interface ConsultationCases extends Repository<ConsultationCase, RequestNumber> {
    Optional<ConsultationCase> findById(RequestNumber number);

    ConsultationCase save(ConsultationCase filed);

    default ConsultationCase require(RequestNumber number) {
        return findById(number).orElseThrow(NotOnFile::new);
    }
}
