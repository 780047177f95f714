/** The door for the telephone box, and the list of ringing calls. */
@NullMarked
package kr.oneroof.callcenter.ringing.web;

import org.jspecify.annotations.NullMarked;
