"""Where everything meets: wiring, web, worker, the command line. The only room that knows all the others."""
