"""Which connections policies, security groups and listeners let through: those that are needed, and no others."""
