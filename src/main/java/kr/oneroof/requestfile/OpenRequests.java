package kr.oneroof.requestfile;

import java.util.List;

import kr.oneroof.kernel.CompanyId;

/** What a company has open, of all services; for desks that serve a company on the telephone. */
public interface OpenRequests {
    /** The earliest due first, 30 at most. */
    List<FileView> of(CompanyId company);
}
