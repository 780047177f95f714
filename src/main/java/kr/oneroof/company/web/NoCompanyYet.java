package kr.oneroof.company.web;

/** Somebody acts for a company without having one: the way leads to registering it. */
class NoCompanyYet extends RuntimeException {
    NoCompanyYet() {
        super("no company yet");
    }
}
