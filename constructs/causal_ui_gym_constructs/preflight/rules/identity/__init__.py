"""Who may do what, on the side of Kubernetes and of AWS: no more than is needed, and no less."""
