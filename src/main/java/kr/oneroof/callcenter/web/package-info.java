/** Pages of the agents: a new call, a ticket and what one does with it. */
@NullMarked
package kr.oneroof.callcenter.web;

import org.jspecify.annotations.NullMarked;
