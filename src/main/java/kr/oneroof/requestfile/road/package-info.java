/** The road between the services (업무 간 이관): how a request changes its service and keeps number, history and clock. */
@NamedInterface("road")
package kr.oneroof.requestfile.road;

import org.springframework.modulith.NamedInterface;
